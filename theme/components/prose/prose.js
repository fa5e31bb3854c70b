// Tables and code that are wider than the page can be scrolled by keyboard too.
const reachable = () => {
  for (const box of document.querySelectorAll(".prose :is(table, pre > code)")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
reachable();
addEventListener("resize", reachable);
