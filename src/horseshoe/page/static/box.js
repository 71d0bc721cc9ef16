// Enter sends the one box; Shift and Enter break the line.
for (const box of document.querySelectorAll("form.box textarea")) {
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });
}
