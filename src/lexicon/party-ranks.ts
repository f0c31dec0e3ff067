/** What somebody is in a party beside an office of his: told alone it is one, and *A, Ủy viên Trung ương Đảng, Thứ trưởng …* goes on. */
export const PARTY_RANKS: readonly string[] = [
  'politburo member',
  'central committee member',
  'party secretariat member',
  'standing committee member',
  'central military commission member',
];
