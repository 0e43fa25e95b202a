// Asks Lighthouse about the reader's pages as a phone sees them, prints the median of each category and what
// fails, and exits 1 where a category stays below the bar.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { start } from '../portal.mjs';

const BAR = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const CHROMIUM = process.env.CHROME_PATH ?? '/usr/bin/chromium';

const { values: options } = parseArgs({
  options: {
    address: { type: 'string' },
    runs: { type: 'string', default: '5' },
    page: { type: 'string', multiple: true },
  },
});

const portal = options.address ? standing(options.address) : await startNew();
try {
  const pages = await pagesOf(portal.address);
  const medians = [];
  for (const [name, path] of Object.entries(pages)) {
    medians.push(median(name, path, await ask(portal.address + path)));
  }
  print(medians);
  process.exitCode = medians.every(reachesTheBar) ? 0 : 1;
} finally {
  await portal.stop();
}

function standing(address) {
  return { address: address.replace(/\/$/, ''), stop: () => {} };
}

async function startNew() {
  const data = mkdtempSync(join(tmpdir(), 'portal-lighthouse-'));
  const started = await start(data);
  return {
    address: started.address,
    stop: async () => {
      await started.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function pagesOf(address) {
  if (options.page) {
    return Object.fromEntries(options.page.map((path) => [path, path]));
  }
  const county = await (await fetch(`${address}/fuping/`)).text();
  const [article] = county.match(/\/fuping\/c\/\d{4}\/\d{4}\/\d+\.html/);
  return {
    home: '/',
    county: '/fuping/',
    channel: '/fuping/fpxw/',
    article,
    search: `/fuping/search?q=${encodeURIComponent('调解')}`,
  };
}

// A browser of its own for each run, so that no run finds in a cache what the one before has fetched.
async function ask(url) {
  const reports = [];
  while (reports.length < Number(options.runs)) {
    const chromium = await launch({
      chromePath: CHROMIUM,
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
    });
    try {
      const settings = { port: chromium.port, onlyCategories: CATEGORIES, formFactor: 'mobile', throttlingMethod: 'simulate' };
      reports.push((await lighthouse(url, settings)).lhr);
    } finally {
      await chromium.kill();
    }
  }
  return reports;
}

function median(name, path, reports) {
  const scores = CATEGORIES.map((category) => middle(reports.map((report) => report.categories[category].score * 100)));
  return { name, path, scores, failing: failing(reports[0]) };
}

function middle(numbers) {
  return Math.round(numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]);
}

function failing(report) {
  return Object.values(report.audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9 && weighs(report, audit.id))
    .map((audit) => ({ id: audit.id, title: audit.title, value: audit.displayValue, where: places(audit) }));
}

function weighs(report, id) {
  return Object.values(report.categories).some((category) =>
    category.auditRefs.some((ref) => ref.id === id && ref.weight > 0));
}

function places(audit) {
  return (audit.details?.items ?? [])
    .map((item) => item.node?.selector ?? item.url ?? item.description)
    .filter(Boolean)
    .slice(0, 5);
}

function print(medians) {
  console.log(['page', ...CATEGORIES].map((word) => word.padEnd(16)).join(''));
  for (const { name, scores } of medians) {
    console.log([name, ...scores].map((cell) => String(cell).padEnd(16)).join(''));
  }
  for (const { name, path, failing } of medians.filter((page) => page.failing.length > 0)) {
    console.log(`\n${name} ${path}`);
    for (const { id, title, value, where } of failing) {
      console.log(`  ${id}: ${title}${value ? ` (${value})` : ''}`);
      where.forEach((place) => console.log(`    ${place}`));
    }
  }
}

function reachesTheBar({ scores }) {
  return scores.every((score) => score >= BAR);
}
