// Runs before the first paint, so that a chosen light or dark view does not flash. Reads one local
// setting; nothing is sent anywhere.
try {
  const choice = localStorage.getItem("soc-theme");
  if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
} catch {
  // Storage can be switched off; the system's own choice then holds.
}
document.documentElement.classList.replace("no-js", "js");
