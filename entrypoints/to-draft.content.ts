import { defineContentScript } from 'wxt/utils/define-content-script';
import { meanForDraft } from '../components/toast/to-draft.ts';

/** Injected right before the script that clips, in the same call, so that nothing comes between the two. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: meanForDraft,
});
