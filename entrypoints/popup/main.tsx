import '../../adapters/browser/polyfill.ts';
import { render } from 'preact';
import { takeNotice } from '../../adapters/browser/notice.ts';
import { readableTab } from '../../adapters/browser/readable-tab.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { mountPoint } from '../../components/shared/mount-point.ts';

const [tab, notice] = await Promise.all([readableTab(), takeNotice()]);
render(<Popup tab={tab} notice={notice} />, mountPoint());
