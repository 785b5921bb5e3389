import '../../adapters/browser/polyfill.ts';
import { render } from 'preact';
import { Desk } from '../../components/desk/Desk.tsx';
import { mountPoint } from '../../components/shared/mount-point.ts';

render(<Desk />, mountPoint());
