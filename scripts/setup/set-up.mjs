import { chooseNode } from './choose-node.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { meetNeeds } from './meet-needs.mjs';
import { prepareTypes } from './prepare-types.mjs';

/**
 * Makes this machine able to work: dependencies, the right Node, and the programs in `needs`.
 * Returns the Node to run and the environment to run it in; throws, in plain words, only when
 * nothing at all can run.
 */
export function setUp(needs) {
  installDependencies();
  const node = chooseNode();
  prepareTypes(node);
  return { node, env: { ...process.env, ...meetNeeds(needs) } };
}
