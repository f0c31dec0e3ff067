import type { Status } from '../../model.ts';

/** What the words around a meeting say of it; `told` false where nothing does and *held* is only the press's default. */
export interface ToldStatus {
  status: Status;
  told: boolean;
  /** *chưa gặp, không gặp*: no meeting at all. */
  denied: boolean;
}

export const toldAs = (status: Status, told = true, denied = false): ToldStatus => ({ status, told, denied });
