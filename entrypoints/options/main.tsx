import '../../adapters/browser/polyfill.ts';
import { render } from 'preact';
import { Settings } from '../../components/settings/Settings.tsx';
import { mountPoint } from '../../components/shared/mount-point.ts';

render(<Settings />, mountPoint());
