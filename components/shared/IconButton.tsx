import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';

/** A button that shows an icon; `label` is its name for assistive technology and its tooltip. */
export function IconButton({
  icon,
  label,
  onClick,
  disabled = false,
  pressed,
}: {
  readonly icon: IconNode;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      // A click must not take the selection out of the editor.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
