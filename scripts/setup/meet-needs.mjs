import { canInstallPackages, installCommand, installPackages } from './install-packages.mjs';
import { NEEDS } from './needs.mjs';

/**
 * Finds the programs that `names` (keys of NEEDS) stand for, installing what may be installed, and
 * returns the environment that tells about them: their paths, and in QUOTEWRIGHT_SKIP the names of
 * those that are not to be had. Never throws: what can run without them shall run.
 */
export function meetNeeds(names) {
  const asked = (process.env.QUOTEWRIGHT_SKIP ?? '').split(',').filter(Boolean);
  const needs = names.filter((name) => !asked.includes(name)).map((name) => NEEDS[name]);
  const packages = [...new Set(needs.flatMap((need) => need.missing()))];
  if (packages.length > 0 && canInstallPackages()) installPackages(packages);
  const lacking = needs.filter((need) => need.missing().length > 0);
  if (lacking.length > 0) {
    const left = [...new Set(lacking.flatMap((need) => need.missing()))];
    console.log(
      `\n# NOT FOUND: ${lacking.map((need) => need.title).join(', ')}. What needs it will be SKIPPED.`,
    );
    console.log(`# To have it all, run once:\n\n    ${installCommand(left)}\n`);
  }
  const paths = needs
    .filter((need) => !lacking.includes(need))
    .map((need) => [need.variable, need.find()]);
  return {
    ...Object.fromEntries(paths),
    QUOTEWRIGHT_SKIP: [...asked, ...lacking.map((need) => need.name)].join(','),
  };
}
