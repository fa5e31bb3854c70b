// Tables and code that are wider than the page can be scrolled by keyboard too.
for (const box of document.querySelectorAll(".prose :is(table, pre > code)")) {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}
