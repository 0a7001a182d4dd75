// Draws every Vega-Lite specification of a folder as SVG into another: node render.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vega from 'vega';
import { compile } from 'vega-lite';

// Without a canvas Vega takes all characters to be as wide: a little narrower than they are in Chinese, much wider in English.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
vega.textMetrics.width = (item, text) => {
  const line = String(text ?? item.text ?? '');
  return [...line].reduce((width, letter) => width + (wide.test(letter) ? 1 : 0.58), 0) * (item.fontSize ?? 11);
};

const [from, to] = process.argv.slice(2);
let failed = 0;
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter(name => name.endsWith('.json')).sort()) {
  const warnings = [];
  const logger = {
    level: () => logger, info: () => logger, debug: () => logger,
    warn: (...words) => { warnings.push(words.join(' ')); return logger; },
    error: (...words) => { warnings.push(words.join(' ')); return logger; },
  };
  try {
    const { spec } = compile(JSON.parse(readFileSync(join(from, file), 'utf8')), { logger });
    const view = new vega.View(vega.parse(spec), { renderer: 'none', logger });
    writeFileSync(join(to, file.replace(/\.json$/, '.svg')), await view.toSVG());
    view.finalize();
  } catch (error) {
    warnings.push(error.message);
  }
  failed += warnings.length > 0;
  console.log(`${file}${warnings.map(words => `\n  ${words}`).join('')}`);
}
process.exitCode = failed > 0 ? 1 : 0;
