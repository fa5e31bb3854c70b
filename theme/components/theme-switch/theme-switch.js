// Steps through system, light, dark and keeps the choice in this browser only.
const views = [["system", "zoals je apparaat"], ["light", "licht"], ["dark", "donker"]];
for (const button of document.querySelectorAll("[data-theme-switch]")) {
  const root = document.documentElement;
  const label = button.querySelector("[data-theme-label]");
  const show = () => {
    const current = views.find(([key]) => key === (root.dataset.theme ?? "system"));
    label.textContent = `Weergave: ${current[1]}. Wijzig de weergave`;
    button.title = `Weergave: ${current[1]}`;
    for (const bar of document.querySelectorAll("meta[name=theme-color]")) { // the bar of the browser goes along
      bar.dataset.system ??= bar.content;
      bar.content = root.dataset.theme ? getComputedStyle(document.body).backgroundColor : bar.dataset.system;
    }
  };
  button.addEventListener("click", () => {
    const at = views.findIndex(([key]) => key === (root.dataset.theme ?? "system"));
    const [next] = views[(at + 1) % views.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem("soc-theme");
      else localStorage.setItem("soc-theme", next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    show();
  });
  show();
  button.hidden = false;
}
