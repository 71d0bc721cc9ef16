// Votes where pages are files: the index is fetched when something is asked, and searched here.
// What is asked stands in the address, so that it can be shared; without this the list by years remains.
const form = document.querySelector("form[data-search]");
const said = document.querySelector(".said");
const list = document.querySelector("ol.votes");
const SHOWN = 200;
let index;

const tests = {
  text: (vote, text) => `${vote.words} ${vote.texts.join(" ")} ${vote.id}`.toLowerCase().includes(text.toLowerCase()),
  outcome: (vote, name) => vote.outcome === name,
  kind: (vote, name) => vote.kind === name,
  item: (vote, slug) => vote.item === slug,
  topic: (vote, id) => vote.topics.includes(id),
  region: (vote, id) => vote.regions.includes(id),
  sponsor: (vote, code) => vote.sponsors.includes(code),
  draft: (vote, symbol) => vote.texts.includes(symbol),
  unanimous: (vote, word) => vote.unanimous === word,
  since: (vote, day) => vote.date >= day,
  until: (vote, day) => vote.date.slice(0, day.length) <= day,
};

function stood(vote, member, position, alone) {
  if (!member && !position && !alone) return true;
  const camps = Object.entries(vote.ballots).filter(([ballot]) => !position || ballot === position);
  return camps.some(([, codes]) =>
    codes.some((code) => (!member || code === member) && (!alone || vote.alone.includes(code))));
}

function fits(vote, asked) {
  if (!stood(vote, asked.get("member"), asked.get("position"), asked.get("alone"))) return false;
  return [...asked].every(([name, value]) => !tests[name] || tests[name](vote, value));
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function row(vote) {
  const made = element("li", "vote-row");
  const id = element("span", "id");
  const link = element("a", "symbol", vote.id);
  link.href = `${form.dataset.base}${encodeURI(vote.path)}${form.dataset.suffix}`;
  const when = new Date(`${vote.date}T00:00:00Z`);
  const day = when.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  id.append(link, " ", element("time", "", day));
  const good = vote.outcome === "adopted" || vote.outcome === "carried";
  const end = element("span", "end");
  const became = vote.became[0].toUpperCase() + vote.became.slice(1);
  const outcome = element("span", `outcome ${good ? "good" : "bad"}`);
  const sign = element("span", "sign", good ? "✓" : "✕");
  sign.setAttribute("aria-hidden", "true");
  outcome.append(sign, became);
  end.append(outcome);
  made.append(id, element("span", "about", vote.about), element("span", "tally", vote.tally.replaceAll("-", "–")), end);
  return made;
}

async function show() {
  const asked = new URLSearchParams([...new URLSearchParams(location.search)].filter(([, value]) => value));
  if (![...asked].length) return;
  index ??= await (await fetch(form.dataset.search)).json();
  const found = index.filter((vote) => fits(vote, asked));
  const cut = found.length > SHOWN ? ` The latest ${SHOWN} are shown.` : "";
  said.textContent = `${found.length.toLocaleString("en")} vote${found.length === 1 ? "" : "s"} fit.${cut}`;
  list.replaceChildren(...found.slice(0, SHOWN).map(row));
}

function fill() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (field?.type === "checkbox") field.checked = value === "yes";
    else if (field) field.value = value;
    else {
      const kept = element("input");
      Object.assign(kept, { type: "hidden", name, value });
      form.append(kept);
    }
  }
}

form.hidden = false;
fill();
show();
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  history.pushState(null, "", `${location.pathname}?${asked}`);
  show();
});
addEventListener("popstate", show);
