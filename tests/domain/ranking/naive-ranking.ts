/** RNK-1 to RNK-8 once more, straight from the rulebook, slow and with exact fractions of quarters. */
export interface PlainAward {
  memberId: string;
  tournamentId: string;
  ageGroup: string;
  discipline: string;
  points: number;
  lastDay: string;
  uploadedAt: string;
}
export interface PlainMember {
  memberId: string;
  name: string;
  sex: 'M' | 'F';
  birthDate: string;
}
export interface PlainDeduction {
  memberId: string;
  ageGroup: string;
  points: number;
  from: string;
  until: string;
}
export interface PlainSeason {
  members: PlainMember[];
  awards: PlainAward[];
  deductions: PlainDeduction[];
}

const DAY = 86_400_000;
const ms = (day: string) => Date.parse(`${day}T00:00:00Z`);
const plus = (day: string, days: number) =>
  new Date(ms(day) + days * DAY).toISOString().slice(0, 10);

const firstIssue = (lastDay: string): string => {
  for (let day = lastDay; ; day = plus(day, 1)) {
    const closing = Date.parse(`${plus(day, -1)}T12:00:00+08:00`);
    const endOfLastDay = Date.parse(`${plus(lastDay, 1)}T00:00:00+08:00`);
    if (new Date(ms(day)).getUTCDay() === 3 && closing > endOfLastDay) return day;
  }
};

const inForce = (award: PlainAward, issue: string): boolean => {
  const first = firstIssue(award.lastDay);
  const inTime = Date.parse(award.uploadedAt) < Date.parse(`${plus(issue, -1)}T12:00:00+08:00`);
  return first <= issue && issue < plus(first, 52 * 7) && inTime;
};

const best = (values: number[], many: number) =>
  values
    .sort((a, b) => b - a)
    .slice(0, many)
    .reduce((sum, value) => sum + value, 0);

const pointsIn = (season: PlainSeason, memberId: string, ageGroup: string, issue: string) => {
  const rows = season.awards.filter(
    (award) => award.memberId === memberId && award.ageGroup === ageGroup && inForce(award, issue),
  );
  const stops = [...new Set(rows.map((row) => row.tournamentId))].map((stop) => {
    const of = (kind: string) =>
      Math.max(
        0,
        ...rows
          .filter((row) => row.tournamentId === stop && row.discipline[1] === kind)
          .map((row) => row.points),
      );
    return { combined: of('S') + of('D') / 4, team: of('T') };
  });
  const deducted = season.deductions
    .filter(
      (row) =>
        row.memberId === memberId &&
        row.ageGroup === ageGroup &&
        row.from <= issue &&
        (row.until === '' || issue < row.until),
    )
    .reduce((sum, row) => sum + row.points, 0);
  const earned =
    best(
      stops.map((stop) => stop.combined),
      8,
    ) +
    best(
      stops.map((stop) => stop.team),
      2,
    );
  return { earned, deducted };
};

const yearEnd = (year: number): string => {
  let day = `${year}-12-31`;
  while (new Date(ms(day)).getUTCDay() !== 3) day = plus(day, -1);
  return day;
};

/** The rows of an issue, without the header. */
export const naiveIssue = (season: PlainSeason, issue: string): string[] => {
  const year = Number(issue.slice(0, 4));
  const lists = ['U18-M', 'U18-F', 'U16-M', 'U16-F', 'U14-M', 'U14-F', 'U12-M', 'U12-F', 'U10'];
  return lists.flatMap((list) => {
    const [ageGroup = '', sex] = list.split('-');
    const limit = Number(ageGroup.slice(1));
    const rows = season.members
      .filter((member) => sex === undefined || member.sex === sex)
      .filter((member) => year - Number(member.birthDate.slice(0, 4)) <= limit)
      .map(({ memberId, birthDate }) => {
        const { earned, deducted } = pointsIn(season, memberId, ageGroup, issue);
        let kept = 0;
        if (limit > 10 && year - Number(birthDate.slice(0, 4)) === limit - 1) {
          const before = pointsIn(season, memberId, `U${limit - 2}`, yearEnd(year - 1));
          const base = Math.max(0, Math.floor((before.earned - before.deducted) / 4 + 0.5));
          const steps = [2, 3, 4, 5, 6, 7, 8, 9].filter(
            (month) => `${issue}T01` > `${year}-0${month}-01T24`,
          ).length;
          kept = Math.floor((base * (8 - steps)) / 8 + 0.5);
        }
        return { memberId, earned, kept, total: Math.max(earned, kept) - deducted };
      })
      .filter((row) => row.total > 0);
    return rows
      .sort((a, b) => b.total - a.total || (a.memberId < b.memberId ? -1 : 1))
      .map(({ memberId, earned, kept, total }) => {
        const rank = 1 + rows.filter((other) => other.total > total).length;
        const basis = kept > earned ? 'protected' : 'earned';
        return `${list},${rank},${memberId},${total},${earned},${kept},${basis}`;
      });
  });
};
