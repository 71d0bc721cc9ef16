// Check without a mouse: j and k go through the findings while the report has the focus, the arrows too while a
// finding has it; each shows its place in the text. Tab goes on as ever, from whichever finding was reached.
const report = document.querySelector("[data-checked]");
const findings = report ? [...report.querySelectorAll(".finding")] : [];
const pane = report?.querySelector(".found");

const besides = () => getComputedStyle(pane).position === "sticky";

// Beside each other, the finding comes to the head of its column and the text to the middle of the screen, so that
// both are seen; one below the other, the finding has the screen.
function show(finding) {
  finding.focus({ preventScroll: true });
  if (besides()) pane.scrollTo({ top: finding.offsetTop - 42 });
  else finding.scrollIntoView({ block: "nearest" });
}

function mark(finding) {
  for (const old of report.querySelectorAll(".m[data-now]")) delete old.dataset.now;
  const place = document.getElementById(finding.id.replace("-f", "-t"));
  if (!place) return;
  const link = place.matches(".m") ? place : place.nextElementSibling;
  if (link) link.dataset.now = "";
  if (besides()) place.scrollIntoView({ block: "center" });
}

function go(step) {
  const now = findings.indexOf(document.activeElement?.closest(".finding"));
  const next = findings[now < 0 ? (step > 0 ? 0 : findings.length - 1) : now + step];
  if (next) show(next);
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const onFinding = event.target.matches(".finding");
  const step = { j: 1, k: -1, ...(onFinding ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
  if (!step) return;
  event.preventDefault();
  go(step);
}

async function copy(button, words) {
  try {
    await navigator.clipboard.writeText(words.textContent);
    button.textContent = "Copied";
  } catch {
    words.closest("details").open = true;
    getSelection().selectAllChildren(words);
    button.textContent = "Selected: press Ctrl-C";
  }
}

if (findings.length) {
  report.querySelector("[data-keys]").hidden = false;
  report.addEventListener("keydown", pressed);
  report.addEventListener("focusin", (event) => {
    const finding = event.target.closest(".finding");
    if (finding) mark(finding);
  });
  // A claim in the text leads to its finding without leaving the text.
  report.querySelector(".text").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#r-f']");
    if (!link || !besides()) return;
    event.preventDefault();
    show(document.querySelector(link.getAttribute("href")));
  });
  for (const words of report.querySelectorAll("[data-correction]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-line";
    button.textContent = "Copy correction";
    button.addEventListener("click", () => copy(button, words));
    words.closest("details").before(button);
  }
  if (!location.hash) report.focus({ preventScroll: true });
}

// A file dropped anywhere on the form is the file of the form.
const desk = document.querySelector("[data-desk]");
if (desk) {
  const file = desk.querySelector("input[type=file]");
  const over = (on) => (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    desk.toggleAttribute("data-over", on);
    if (event.type === "drop") file.files = event.dataTransfer.files;
  };
  desk.addEventListener("dragover", over(true));
  desk.addEventListener("dragleave", over(false));
  desk.addEventListener("drop", over(false));
}
