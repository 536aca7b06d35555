/** Every address inside the app, behind the `#`: a reload after a crash comes back to the same screen. */
export const paths = {
  today: '/',
  register: '/register',
  ledger: '/ledger',
  board: '/board',
  outstanding: '/outstanding',
  visits: '/visits',
  playbook: '/playbook',
  signedPapers: '/signed-papers',
  settings: '/settings',
  help: '/help',
  casePattern: '/case/:caseId',
  paperPattern: '/case/:caseId/paper/:paper',
  caseFilePattern: '/case/:caseId/file',
  case: (caseId: string) => `/case/${caseId}`,
  caseFile: (caseId: string) => `/case/${caseId}/file`,
  paper: (caseId: string, paper: string) => `/case/${caseId}/paper/${paper}`,
} as const;
