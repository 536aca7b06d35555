/** How the database was found at the start. */
export type DatabaseState =
  | {
      readonly kind: 'ready';
      /** events the database lacked and got back from the journal */
      readonly restored: number;
      /** events the journal lacked and got back from the database */
      readonly returned: number;
      /** what the engine said about lost data when it made the database anew; null when it said nothing */
      readonly dataLoss: string | null;
      /** desks whose two homes tell different stories: nothing was changed there */
      readonly diverged: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly problem: 'newer-version' | 'engine-refused' };
