// Tables marked data-sort: a press on a column's head sorts by it, a second turns it round.
// Cells sort by data-order where they have it, else by their words; the table reads as it is without this.
const compare = new Intl.Collator("en", { numeric: true }).compare;

function valueOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.order ?? cell.textContent.trim();
}

function sort(table, head, column) {
  const down = head.getAttribute("aria-sort") === "ascending";
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((a, b) => compare(valueOf(a, column), valueOf(b, column)) * (down ? -1 : 1));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  body.append(...rows);
}

for (const table of document.querySelectorAll("table[data-sort]")) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(table, head, column));
  });
}
