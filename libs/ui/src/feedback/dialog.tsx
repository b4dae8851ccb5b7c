import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { Button } from '../actions/button';
import { classes } from '../classes';

export interface DialogProps {
  open: boolean;
  title: ReactNode;
  /** Called on Escape, on a click outside and on a form with method="dialog". */
  onClose: () => void;
  /** Drawn in the page, not over it. */
  inline?: boolean;
  /** Names a closing cross at the top, for what is read rather than answered. */
  closeLabel?: string;
  children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back where it was. */
export function Dialog({ open, title, onClose, inline, closeLabel, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog || inline) return;
    if (open && !dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
    } else if (!open && dialog.open) dialog.close();
  }, [open, inline]);
  const closed = () => {
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    onClose();
  };
  return (
    <dialog
      ref={box}
      className={classes('dialog', inline && 'dialog--inline')}
      open={inline ? open : undefined}
      aria-labelledby={heading}
      onClose={closed}
      onClick={inline ? undefined : (event) => isOutside(event) && box.current?.close()}
    >
      <div className="dialog-head">
        <h2 id={heading} className="fs-2">
          {title}
        </h2>
        {closeLabel && (
          <Button
            kind="quiet"
            icon="cross"
            iconOnly
            aria-label={closeLabel}
            onClick={() => (inline ? onClose() : box.current?.close())}
          />
        )}
      </div>
      {children}
    </dialog>
  );
}

/** The backdrop belongs to the dialog element: a click on it is one outside its box. */
function isOutside({ clientX, clientY, target, currentTarget }: MouseEvent<HTMLDialogElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
