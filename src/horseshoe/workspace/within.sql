-- The pieces of a story that belong to a scope: its events, what is about them, and what their reports say.
-- $1: ids of topics, empty for any; $2, $3: first and last day, NULL where open.
CREATE TEMP TABLE held AS
WITH fit AS (
    SELECT part, place, events, reports FROM pieces
    WHERE part IN ('events', 'timeline')
      AND (len($1::VARCHAR[]) = 0 OR list_has_any(topics, $1::VARCHAR[]))
      AND ($2::DATE IS NULL OR latest IS NULL OR latest >= $2::DATE)
      AND ($3::DATE IS NULL OR earliest IS NULL OR earliest <= $3::DATE)
),
told AS (SELECT DISTINCT unnest(events) AS event FROM fit WHERE part = 'events'),
tellers AS (SELECT DISTINCT unnest(reports) AS report FROM fit WHERE part = 'events')
SELECT part, place FROM fit
UNION ALL
SELECT DISTINCT part, place FROM (SELECT part, place, unnest(events) AS event FROM pieces WHERE part = 'untold')
SEMI JOIN told USING (event)
UNION ALL
SELECT DISTINCT part, place
FROM (SELECT part, place, unnest(reports) AS report FROM pieces WHERE part NOT IN ('events', 'timeline', 'untold'))
SEMI JOIN tellers USING (report)
