// What Lighthouse says of pages, one after another in one Chromium, as a list of reports in JSON.
// Usage: node lighthouse.mjs '{"addresses": [...], "categories": [...], "flags": [...]}'; CHROME_PATH is the Chromium.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { addresses, categories, flags } = JSON.parse(process.argv[2]);
const chrome = await launch({ chromeFlags: flags });
try {
    const reports = [];
    for (const address of addresses) {
        const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: "silent" });
        reports.push(lhr);
    }
    process.stdout.write(JSON.stringify(reports));
} finally {
    await chrome.kill();
}
