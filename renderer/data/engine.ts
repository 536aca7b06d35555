/** What the engine reported while it opened a database. */
export type OpenReport = {
  /** true when the engine had to make the database */
  made: boolean;
  /** Chromium's word on lost data ("total" and its message); null when it reported none */
  dataLoss: string | null;
};

type UpgradeNeeded = IDBVersionChangeEvent & {
  readonly dataLoss?: string;
  readonly dataLossMessage?: string;
};

const note = (report: OpenReport) => (event: IDBVersionChangeEvent) => {
  const { oldVersion, dataLoss, dataLossMessage } = event as UpgradeNeeded;
  if (oldVersion === 0) report.made = true;
  if (dataLoss !== undefined && dataLoss !== 'none') {
    report.dataLoss = [dataLoss, dataLossMessage ?? ''].join(': ');
  }
};

/** For so long the engine is not asked again after an unknown error, in ms. */
const SAME_ANSWER = 200;

const noteRefusal = (request: IDBOpenDBRequest, keep: (error: DOMException) => void) => () => {
  if (request.error?.name === 'UnknownError') keep(request.error);
};

/**
 * The engine as the database library gets to see it: it may open, compare and list, nothing else,
 * so no library can remove a database (D-08). A damaged store opens as an empty one without any
 * error; the only trace is on the upgrade event, which the library does not pass on (D-03). The
 * library asks four times where the engine refuses, each time for six seconds: here it does once,
 * and the caller decides on the one retry (D-08).
 */
export function watchEngine(engine: IDBFactory, report: OpenReport): IDBFactory {
  let refused: { readonly error: DOMException; readonly at: number } | null = null;
  return new Proxy(engine, {
    get(target, key) {
      if (key === 'open') {
        return (name: string, version?: number) => {
          if (refused !== null && performance.now() - refused.at < SAME_ANSWER) throw refused.error;
          const request = version === undefined ? target.open(name) : target.open(name, version);
          request.addEventListener('upgradeneeded', note(report));
          request.addEventListener(
            'error',
            noteRefusal(request, (error) => (refused = { error, at: performance.now() })),
          );
          return request;
        };
      }
      if (key === 'cmp') return target.cmp.bind(target);
      if (key === 'databases') return target.databases.bind(target);
      return undefined;
    },
  });
}
