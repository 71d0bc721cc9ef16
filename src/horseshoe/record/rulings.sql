-- What the law makes of the ballots (Charter Art. 27), written a second time: horseshoe.council.decide is the first.
-- The law is data in both: `thresholds` by day, and the permanent `seats` by day.
WITH law AS (
    SELECT
        votes.*,
        thresholds.yes AS needed,
        procedural OR subject = 'procedural_motion' AS on_procedure,
        subject = 'preliminary_question' AS preliminary
    FROM votes
    JOIN thresholds ON votes.date >= thresholds.since AND (thresholds.until IS NULL OR votes.date < thresholds.until)
    WHERE method = 'vote'
),
five AS (
    SELECT law.id AS vote, seats.member
    FROM law
    JOIN seats ON seats.permanent AND law.date >= seats.since AND (seats.until IS NULL OR law.date < seats.until)
),
counted AS (  -- where every ballot is known, they are counted
    SELECT
        ballots.vote,
        count(*) FILTER (ballot = 'yes') AS yes,
        coalesce(list(ballots.member ORDER BY ballots.member) FILTER (ballot = 'no' AND five.member IS NOT NULL), [])
            AS against,
        false AS nameless
    FROM ballots
    LEFT JOIN five ON five.vote = ballots.vote AND five.member = ballots.member
    GROUP BY ballots.vote
    HAVING bool_and(ballot <> 'unrecorded')
),
told AS (  -- elsewhere the tally stands, and the permanent members a source names
    SELECT
        law.id AS vote,
        law.yes,
        coalesce(list(five.member ORDER BY five.member) FILTER (list_contains(law.vetoes, five.member)), []) AS against,
        any_value(law.no) > len(list_distinct(any_value(law.vetoes))) AND len(against) < count(*) AS nameless
    FROM law
    JOIN five ON five.vote = law.id
    WHERE law.yes IS NOT NULL AND law.id NOT IN (SELECT vote FROM counted)
    GROUP BY law.id, law.yes
),
heard AS (
    SELECT *, 'ballots' AS basis FROM counted
    UNION ALL
    SELECT *, 'tally' AS basis FROM told
),
ruled AS (
    SELECT
        heard.*,
        needed,
        CASE
            WHEN heard.yes < needed THEN if(on_procedure OR preliminary, 'not_carried', 'short')
            WHEN nameless AND len(against) = 0 AND (preliminary OR NOT on_procedure) THEN NULL
            WHEN preliminary THEN if(len(against) > 0, 'not_carried', 'carried')
            WHEN on_procedure THEN 'carried'
            WHEN len(against) > 0 THEN 'vetoed'
            ELSE 'adopted'
        END AS outcome,
        -- A "no" stopped something only where the text had the votes.
        heard.yes >= needed AND (preliminary OR NOT on_procedure) AS could_stop
    FROM heard
    JOIN law ON law.id = heard.vote
)
SELECT vote, outcome, CAST(if(could_stop, against, []) AS VARCHAR[]) AS vetoes, yes, needed, basis
FROM ruled
