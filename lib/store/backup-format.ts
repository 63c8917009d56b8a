/** One row as backups of every version hold it. */
export interface BackupRow {
  table: string;
  id: string;
  /** Version of the shape. */
  v: number;
  made: number;
  row: object;
}

export const BACKUP_FORMAT = "huan-backup";

/** What stands first in a backup. */
export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  /** The newest shape in it. */
  version: number;
  madeAt: number;
  rows: number;
  /** Ids of the evidence files in it, with their size. */
  files: { id: string; size: number }[];
}
