// A portal that a bench starts for itself and stops again.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOUSE = fileURLToPath(new URL('..', import.meta.url));

/** A portal with the demo over a data folder, on a port that is free; resolves when it is ready. */
export async function start(data) {
  const port = await freePort();
  const run = spawn(join(HOUSE, 'run'), ['--port', port, '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => run.once('exit', resolve));
  await new Promise((resolve, reject) => {
    let said = '';
    run.stdout.on('data', (bytes) => {
      said += bytes;
      if (said.includes('The portal is ready')) resolve();
    });
    ended.then(() => reject(new Error(`the portal did not start:\n${said}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    deployments: join(HOUSE, 'target', 'servers', port, 'deployments'),
    stop: async () => {
      run.kill('SIGTERM');
      await ended;
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** The people of the demo by login name: password, token and the secret of their second factor. */
export function demoPeople(data) {
  const lines = readFileSync(join(data, 'demo-accounts.txt'), 'utf8').trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => line.split('\t')).map(([login, password, token, secret]) => [login, { login, password, token, secret }]));
}
