// @ts-check
// A script of its own that runs before anything is drawn: a white flash costs eyes half an hour of darkness.

try {
  if (localStorage.getItem("nightplan-red") === "yes") document.documentElement.classList.add("red");
} catch {
  // Private windows may keep nothing.
}
