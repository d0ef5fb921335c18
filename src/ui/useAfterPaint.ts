import { startTransition, useEffect, useState } from "react";

/**
 * A value once what else follows from its change is in sight: until then the one before, at first `initial`. Unlike a
 * deferred value it does not begin before the next frame, which then would have to wait for what cannot be interrupted.
 */
export function useAfterPaint<Value>(value: Value): Value;
export function useAfterPaint<Value, Initial>(value: Value, initial: Initial): Value | Initial;
export function useAfterPaint<Value>(value: Value, initial: Value = value): Value {
  const [shown, setShown] = useState({ value: initial });
  useEffect(() => {
    if (shown.value === value) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown({ value })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, shown]);
  return shown.value;
}
