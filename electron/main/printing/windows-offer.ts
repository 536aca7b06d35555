import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { NOTHING_OFFERED, TRAY_LIMIT, type PrinterOffer } from '../../../shared/ipc/printing';

const run = promisify(execFile);

/**
 * Asks .NET what a printer can do. The name comes in by the environment, never as part of the script, and
 * the answer is one line of JSON in UTF-8, whatever the code page of the console.
 */
const SCRIPT = [
  '$ErrorActionPreference = "Stop"',
  '[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)',
  'Add-Type -AssemblyName System.Drawing',
  '$p = New-Object System.Drawing.Printing.PrinterSettings',
  '$p.PrinterName = $env:DESK_PRINTER',
  '$d = $p.DefaultPageSettings',
  '$trays = @($p.PaperSources | ForEach-Object { $_.SourceName })',
  'ConvertTo-Json -Compress @{ valid = $p.IsValid; duplex = $p.CanDuplex; colour = $p.SupportsColor; ' +
    'sides = [int]$p.Duplex; tray = $d.PaperSource.SourceName; inColour = $d.Color; trays = $trays }',
].join('; ');

const answerSchema = z.object({
  valid: z.boolean(),
  duplex: z.boolean(),
  colour: z.boolean(),
  sides: z.number(),
  tray: z.string().max(1000).nullable(),
  inColour: z.boolean(),
  trays: z.array(z.string().max(1000)).max(1000),
});

/** `System.Drawing.Printing.Duplex`: 1 simplex, 2 vertical (long edge), 3 horizontal (short edge). */
const SIDES = new Map([
  [1, 'one'],
  [2, 'long'],
  [3, 'short'],
] as const satisfies readonly (readonly [number, string])[]) as ReadonlyMap<number, 'one' | 'long' | 'short'>;

/** A comma ends a setting for the printing program: a tray with one in its name could bring in another. */
const isNameable = (tray: string): boolean =>
  tray.length > 0 && tray.length <= 100 && !/[,\p{Cc}]/u.test(tray);

/** Reads the answer of the script; what is not exactly of its form offers nothing. */
export function readWindowsOffer(answer: string): PrinterOffer {
  const read = (): unknown => {
    try {
      return JSON.parse(answer.slice(0, 200_000));
    } catch {
      return null;
    }
  };
  const parsed = answerSchema.safeParse(read());
  if (!parsed.success || !parsed.data.valid) return NOTHING_OFFERED;
  const { duplex, colour, sides, tray, inColour } = parsed.data;
  const named = [...new Set(parsed.data.trays.map((name) => name.trim()).filter(isNameable))];
  const trays = named.length > 1 ? named.slice(0, TRAY_LIMIT) : [];
  const standardTray = tray?.trim() ?? '';
  return {
    sides: duplex ? ['one', 'long', 'short'] : [],
    trays,
    mono: colour,
    standard: {
      sides: duplex ? (SIDES.get(sides) ?? null) : null,
      tray: trays.includes(standardTray) ? standardTray : null,
      mono: colour ? !inColour : null,
    },
  };
}

/** Runs the script for a printer; rejects when Windows does not answer in time. */
export async function askWindows(printer: string): Promise<string> {
  const args = ['-NoProfile', '-NonInteractive', '-Command', SCRIPT];
  const limits = { timeout: 8000, maxBuffer: 1024 * 1024, windowsHide: true };
  const env = { ...process.env, DESK_PRINTER: printer };
  const { stdout } = await run('powershell.exe', args, { ...limits, env, encoding: 'utf8' });
  return stdout;
}
