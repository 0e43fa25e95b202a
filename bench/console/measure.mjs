// Opens every page of the console of a large portal as the people who use it, and prints how long each takes to
// answer, beside a bare Faces page on the same server in the same run. Exits 1 where the 95th percentile is over the bar
// or a page opens for nobody.
import { createHmac } from 'node:crypto';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPeople, HOUSE, start } from '../portal.mjs';

const BAR = 300;
const WARM_UP = 10;
const BARE = '/bare/bare.xhtml';
const PAGES = join(HOUSE, 'portal-web', 'src', 'main', 'webapp', 'admin');
const PEOPLE = ['demo', 'demo-system-officer', 'demo-security-officer', 'demo-audit-officer'];
// Open only before signing in, while a second factor is asked, or for the first account of an empty portal.
const ELSEWHERE = new Set(['sign-in', 'second-factor', 'set-up-second-factor', 'unexpected', 'appoint-officers', 'answer-mistake']);

const { values: options } = parseArgs({ options: { data: { type: 'string' }, rounds: { type: 'string', default: '40' } } });
if (!options.data) {
  console.error('node measure.mjs --data DIR [--rounds N], where DIR was filled by fill.mjs');
  process.exit(2);
}
const data = resolve(options.data);
const portal = await start(data);
try {
  await deployTheBarePage();
  const people = [];
  for (const login of PEOPLE) people.push(await signIn(demoPeople(data)[login]));
  const lines = [await timed('a bare Faces page', BARE, { cookies: {} })];
  for (const [name, path] of await pages()) lines.push(await timedForWhoeverMay(name, path, people));
  print(lines);
  process.exitCode = lines.every(({ p95 }) => p95 < BAR) ? 0 : 1;
} finally {
  await portal.stop();
}

async function deployTheBarePage() {
  cpSync(join(HOUSE, 'bench', 'console', 'bare'), join(portal.deployments, 'bare.war'), { recursive: true });
  writeFileSync(join(portal.deployments, 'bare.war.dodeploy'), '');
  const deadline = Date.now() + 60_000;
  while (!(await get(BARE, { cookies: {} })).ok) {
    if (Date.now() > deadline) throw new Error('the bare page does not answer');
    await new Promise((again) => setTimeout(again, 200));
  }
}

async function signIn(person) {
  const browser = { login: person.login, cookies: {} };
  await send(browser, '/admin/sign-in.xhtml', 'signIn', { loginName: person.login, password: person.password, enter: '' });
  if (person.secret) await send(browser, '/admin/second-factor.xhtml', null, { code: oneTimeCode(person.secret) });
  const start = await get('/admin/', browser);
  if (start.url.includes('sign-in')) throw new Error(`${person.login} was not let in`);
  return browser;
}

/** Sends a form of a page with its hidden fields; its first form, or the one named. */
async function send(browser, path, formId, fields) {
  const page = await (await get(path, browser)).text();
  const form = page.match(new RegExp(`<form[^>]*id="(${formId ?? '[^"]*'})"[^>]*>[\\s\\S]*?</form>`));
  const id = form[1];
  const body = new URLSearchParams();
  for (const [input] of form[0].matchAll(/<input[^>]*type="hidden"[^>]*>/g)) body.set(attribute(input, 'name'), attribute(input, 'value'));
  for (const [button] of form[0].matchAll(/<button[^>]*type="submit"[^>]*>/g)) body.set(attribute(button, 'name'), '');
  for (const [name, value] of Object.entries(fields)) if (value) body.set(`${id}:${name}`, value);
  const answer = await fetch(portal.address + path, {
    method: 'POST', body, redirect: 'manual', headers: { cookie: cookies(browser), origin: portal.address },
  });
  keep(browser, answer);
}

function attribute(tag, name) {
  return (tag.match(new RegExp(`\\b${name}="([^"]*)"`)) ?? ['', ''])[1].replaceAll('&amp;', '&');
}

// RFC 6238 with the defaults: SHA-1, thirty seconds, six digits.
function oneTimeCode(secret) {
  const bits = [...secret.replace(/=+$/, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = mac[mac.length - 1] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function pages() {
  const samples = await samplesOfWhatPagesAreAbout();
  return readdirSync(PAGES, { recursive: true })
    .filter((file) => file.endsWith('.xhtml'))
    .map((file) => [file.replace(/^.*\//, '').replace('.xhtml', ''), file])
    .filter(([name]) => !ELSEWHERE.has(name))
    .sort()
    .map(([name, file]) => [name, `/admin/${file}${samples[name] ?? ''}`]);
}

async function samplesOfWhatPagesAreAbout() {
  const county = await (await fetch(`${portal.address}/fuping/fpxw/`)).text();
  const article = county.match(/\/fuping\/c\/\d{4}\/\d{4}\/(\d+)\.html/)[1];
  const people = demoPeople(data);
  const account = (await api(people['demo-system-officer'], '/accounts?q=editor')).accounts[0].id;
  const media = (await api(people.demo, '/media?site=fuping')).files[0].id;
  const role = (await api(people['demo-security-officer'], '/roles')).roles[0].id;
  return {
    'edit-article': `?article=${article}`,
    'article-ledger': `?article=${article}`,
    'ledger-entry': '?number=20',
    'security-entry': '?number=1',
    'edit-account': `?account=${account}`,
    'edit-rights': `?account=${account}`,
    'edit-role': `?role=${role}`,
    'edit-site': '?site=fuping',
    'edit-media': `?media=${media}`,
    find: `?q=${encodeURIComponent('平安')}`,
  };
}

async function api({ token }, path) {
  return (await fetch(`${portal.address}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
}

async function timedForWhoeverMay(name, path, people) {
  for (const person of people) {
    const answer = await get(path, person);
    if (answer.ok && new URL(answer.url).pathname === path.replace(/\?.*/, '')) return timed(name, path, person);
  }
  return { name, p50: NaN, p95: Infinity, who: 'nobody' };
}

async function timed(name, path, browser) {
  const times = [];
  for (let round = -WARM_UP; round < Number(options.rounds); round++) {
    const begun = performance.now();
    const answer = await get(path, browser);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    if (round >= 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(part * times.length)];
  return { name, p50: at(0.5), p95: at(0.95), who: browser.login ?? '' };
}

async function get(path, browser) {
  let url = portal.address + path;
  for (let leaps = 0; leaps < 5; leaps++) {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: cookies(browser) } });
    keep(browser, answer);
    if (answer.status < 300 || answer.status > 399) return answer;
    url = new URL(answer.headers.get('location'), url).href;
  }
  throw new Error(`${path} leads in a circle`);
}

function keep(browser, answer) {
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, value] = cookie.split(';')[0].split(/=(.*)/s);
    browser.cookies[name] = value;
  }
}

function cookies(browser) {
  return Object.entries(browser.cookies).map(([name, value]) => `${name}=${value}`).join('; ');
}

function print(lines) {
  console.log(`${'page'.padEnd(28)}${'p50 ms'.padStart(8)}${'p95 ms'.padStart(8)}  as whom`);
  for (const { name, p50, p95, who } of lines) {
    console.log(`${name.padEnd(28)}${p50.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(8)}  ${who}`);
  }
}
