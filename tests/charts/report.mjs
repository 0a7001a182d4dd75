// Opens every report of a folder in Chromium and looks whether its charts are drawn, with the runtime of node_modules, and whether its tables show without it:
// node report.mjs REPORTS PICTURES
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [reports, pictures] = process.argv.slice(2);
const modules = new URL('node_modules/', import.meta.url);
const publicRuntime = 'https://cdn.jsdelivr.net/npm/';

// vega@5.33.1/build/vega.min.js, if that is the version installed here.
function runtimeFile(address) {
  const [, name, version, path] = address.match(/^([\w-]+)@([\d.]+)\/(build\/[\w.-]+\.js)$/) ?? [];
  const installed = name && JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version;
  return installed === version ? readFileSync(new URL(`${name}/${path}`, modules)) : null;
}

const server = createServer((request, response) => {
  const address = decodeURIComponent(request.url.slice(1));
  try {
    const isRuntime = address.startsWith('runtime/');
    const body = isRuntime ? runtimeFile(address.slice('runtime/'.length)) : readFileSync(join(reports, basename(address)));
    response.writeHead(body ? 200 : 404, { 'content-type': isRuntime ? 'text/javascript' : 'text/html; charset=utf-8' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(started => server.listen(0, '127.0.0.1', started));
const home = `http://127.0.0.1:${server.address().port}/`;

const profile = mkdtempSync(join(tmpdir(), 'reports-'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  userDataDir: profile,
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

/** What a report looks like, and what its console says. */
async function look(file, { runtime, scripts, picture }) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  await page.setViewport({ width: 1100, height: 800 });
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on('request', request => {
    const address = request.url();
    const isPublic = address.startsWith(publicRuntime);
    if (!isPublic && !address.startsWith(home)) {
      faults.push(`a request to ${address}`);
      request.abort();
    } else if (address.endsWith('/favicon.ico')) {
      request.respond({ status: 204 });
    } else if (!runtime && address.endsWith('.js')) {
      request.abort();
    } else if (isPublic) {
      const body = runtimeFile(address.slice(publicRuntime.length));
      request.respond(body ? { contentType: 'text/javascript', body } : { status: 404 });
    } else {
      request.continue();
    }
  });
  await page.goto(home + file, { waitUntil: 'networkidle0' });
  if (picture) {
    await page.screenshot({ path: join(pictures, `${picture}.png`), fullPage: true });
  }

  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].length,
    wide: document.documentElement.scrollWidth > innerWidth,
    charts: [...document.querySelectorAll('.chart, [id^=chart-]')].map(chart =>
      chart.checkVisibility() ? chart.querySelectorAll('svg .role-mark path, svg .role-mark line').length : 0),
    tables: [...document.querySelectorAll('table')].map(table => table.checkVisibility()),
  }));
  await page.close();
  return { ...seen, faults };
}

let failed = 0;
function check(what, isTrue, detail) {
  failed += isTrue ? 0 : 1;
  console.log(`${isTrue ? 'ok  ' : 'FAIL'}  ${what}${isTrue ? '' : `: ${JSON.stringify(detail)}`}`);
}

try {
  mkdirSync(pictures, { recursive: true });
  for (const file of readdirSync(reports).filter(name => name.endsWith('.html')).sort()) {
    const name = basename(file, '.html');
    const drawn = await look(file, { runtime: true, scripts: true, picture: name });
    check(`${file} has no fault`, drawn.faults.length === 0 && !drawn.wide, drawn);
    check(`${file} draws its ${drawn.charts.length} charts`, drawn.charts.length > 0 && drawn.charts.every(marks => marks > 0), drawn.charts);

    const bare = await look(file, { runtime: false, scripts: true, picture: `${name}-without-runtime` });
    check(`${file} without runtime shows its ${bare.tables.length} tables`, bare.charts.every(marks => marks === 0) && bare.tables.every(Boolean), bare);
    check(`${file} without runtime has no other fault`, bare.faults.every(fault => fault.includes('ERR_FAILED')), bare.faults);

    if (!name.startsWith('notebook')) {
      const still = await look(file, { runtime: true, scripts: false });
      check(`${file} without scripts shows its ${still.tables.length} tables`, still.tables.length > 0 && still.tables.every(Boolean), still.tables);
      check(`${file} has a language and one heading`, still.language !== '' && still.headings === 1, still);
    }
  }
} finally {
  await browser.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
