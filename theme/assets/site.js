// The site's behaviours follow below this line, one block per component, each hooked on its own
// data attribute. Every page works without them.
