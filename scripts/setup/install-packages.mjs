import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/** True when packages can be installed without asking anybody: root on Debian and its kin. */
export const canInstallPackages = () =>
  process.getuid?.() === 0 && findProgram(['apt-get']) !== null;

/** The one command for somebody who may install packages. */
export const installCommand = (packages) =>
  process.platform === 'linux'
    ? `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
    : `install ${packages.join(', ')} (or what they are called on this system)`;

/** Installs Debian packages, showing apt's own progress. False when apt fails; it has said why. */
export function installPackages(packages) {
  console.log(`\n# Installing ${packages.join(' ')} (apt-get)`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const update = spawnSync('apt-get', ['update', '-q'], options);
  if (update.status !== 0) return false;
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return spawnSync('apt-get', install, options).status === 0;
}
