import { type ComponentType, lazy, Suspense, useState } from "react";

/** A view whose code comes when it is first drawn. One that did not come is asked for anew when it is drawn again. */
export function Later<Props extends object>({
  load,
  ...props
}: { load: () => Promise<{ default: ComponentType<Props> }> } & Props) {
  const [View] = useState(() => lazy<ComponentType<object>>(load as () => Promise<{ default: ComponentType<object> }>));
  return (
    <Suspense fallback={null}>
      <View {...props} />
    </Suspense>
  );
}
