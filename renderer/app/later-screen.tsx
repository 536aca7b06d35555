import { useEffect, useState, type ComponentType } from 'react';

type Load<Props extends object> = () => Promise<ComponentType<Props>>;

export type LaterScreen<Props extends object> = ComponentType<Props> & {
  /** Fetches its code, so that it opens at once later on. */
  readonly fetch: () => Promise<void>;
};

/**
 * A screen whose code is not needed for the first one. When the code is there it is drawn at once, else
 * as soon as it comes. `React.lazy` would show a fallback even then, and hold the screen back for 300 ms
 * after it.
 */
export function laterScreen<Props extends object>(load: Load<Props>): LaterScreen<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    loaded ??= await load();
  };
  function Later(props: Props) {
    const [Screen, setScreen] = useState(() => loaded);
    useEffect(() => {
      if (Screen !== null) return;
      fetch().then(
        () => {
          setScreen(() => loaded);
        },
        (error: unknown) => {
          // Thrown while drawing, so that the guard of the screens catches it.
          setScreen(() => {
            throw error;
          });
        },
      );
    }, [Screen]);
    return Screen === null ? null : <Screen {...props} />;
  }
  return Object.assign(Later, { fetch });
}
