import { render } from 'preact';
import { readableTab } from '../../adapters/browser/readable-tab.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { mountPoint } from '../../components/shared/mount-point.ts';

const tab = await readableTab();
render(<Popup tab={tab} />, mountPoint());
