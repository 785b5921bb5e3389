import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReadingMode } from '../components/reading/reading-mode.ts';
import '../components/reading/reading-mode.css';

/**
 * Registered by the background for the sites that the blogger switched on, and for no other; the
 * style sheet is registered with it, since a page's policy may forbid one that a script makes.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: startReadingMode,
});
