// Fills a portal with the demo until it is as large as a city's: sites, people, articles, all through the API, as a
// program of the staff would. Stopped and started again it goes on where it was.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPeople, start } from '../portal.mjs';

const AT_ONCE = 4;
const WRITTEN_DOWN_EVERY = 500;
const PLACES = ['城东', '城西', '河口', '南街', '北关', '塬上', '新区', '老街'];
const DEEDS = ['调解纠纷', '普法宣传', '巡回审判', '平安建设', '法律援助', '信访接待', '社区矫正', '反诈宣讲'];

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    sites: { type: 'string', default: '50' },
    accounts: { type: 'string', default: '500' },
  },
});
if (!options.data) {
  console.error('node fill.mjs --data DIR [--articles N] [--sites N] [--accounts N]');
  process.exit(2);
}
const data = resolve(options.data);
const journal = join(data, 'bench-filled.json');
const portal = await start(data);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => portal.stop().then(() => process.exit(1)));
try {
  const people = demoPeople(data);
  const sites = await fillSites(people['demo-network-administrator'].token);
  await fillAccounts(people['demo-system-officer'].token, people['demo-security-officer'].token, sites);
  await fillArticles(people.demo.token, sites);
} finally {
  await portal.stop();
}

async function fillSites(token) {
  const { sites } = await ask(token, 'GET', '/sites');
  const codes = sites.map((site) => site.code);
  for (let number = codes.length + 1; number <= Number(options.sites); number++) {
    const code = `xian${number}`;
    const name = `第${number}县政法网`;
    await ask(token, 'POST', '/sites', { code, name, shortName: `第${number}县`, accent: 'red', model: 'fuping' });
    codes.push(code);
    say('sites', codes.length, options.sites);
  }
  return codes;
}

async function fillAccounts(systemOfficer, securityOfficer, sites) {
  const { roles } = await ask(securityOfficer, 'GET', '/roles');
  const editor = roles.find((role) => role.code === 'editor').id;
  const { total } = await ask(systemOfficer, 'GET', '/accounts');
  for (let number = total + 1; number <= Number(options.accounts); number++) {
    const { id } = await ask(systemOfficer, 'POST', '/accounts', { login: `editor${number}`, name: `编辑第${number}号` });
    const site = sites[number % sites.length];
    await ask(securityOfficer, 'POST', '/grants', { account: id, role: editor, extent: 'SITE', site });
    if (number % 20 === 0) say('accounts', number, options.accounts);
  }
}

async function fillArticles(token, sites) {
  const places = [];
  for (const site of sites) {
    const { channels } = await ask(token, 'GET', `/sites/${site}/channels`);
    channels.filter(({ kind }) => kind === 'LIST').forEach(({ code }) => places.push({ site, channel: code }));
  }
  let next = existsSync(journal) ? JSON.parse(readFileSync(journal, 'utf8')).articles : 0;
  const begun = Date.now();
  const before = next;
  while (next < Number(options.articles)) {
    const until = Math.min(next + WRITTEN_DOWN_EVERY, Number(options.articles));
    const writer = async () => {
      while (next < until) await publish(token, places, next++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, writer));
    writeFileSync(journal, JSON.stringify({ articles: next }));
    say('articles', next, `${options.articles}, ${Math.round(((next - before) * 1000) / (Date.now() - begun))} a second`);
  }
}

async function publish(token, places, number) {
  const place = places[number % places.length];
  const where = PLACES[number % PLACES.length];
  const deed = DEEDS[Math.floor(number / PLACES.length) % DEEDS.length];
  const body = `<p>${where}近日开展${deed}，第${number}次登记在册。</p>`.repeat(3);
  const article = { ...place, title: `${where}${deed}第${number}期简报`, body, source: '县融媒体中心', editor: '值班编辑', bylines: [], attachments: [] };
  const { id } = await ask(token, 'POST', '/articles', article);
  await ask(token, 'POST', `/articles/${id}/publication`);
}

async function ask(token, method, path, body) {
  const answer = await fetch(`${portal.address}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : {};
}

function say(what, count, total) {
  console.log(`${what}: ${count} of ${total}`);
}
