import type { AssociationPoints } from '../../../src/contract/association-points';

/** The association's points (PTS-1 to PTS-5, PTS-9; PUB-9). */
export const ASSOCIATION_POINTS: AssociationPoints = {
  classes: {
    A: {
      hosts: [
        '国家体育总局',
        '国家体育总局网球运动管理中心',
        '中国网球协会',
        '中国学生体育联合会',
        '中国中学生体育协会',
      ],
      included: false,
    },
    B: {
      included: true,
      chiefReferee: 'national',
    },
    C: {
      included: true,
      chiefReferee: 'first',
    },
    G: {
      included: false,
    },
  },
  tables: {
    'ctj-2025': {
      thirtyTwo: [1, 2, 3, 5, 9, 17],
      sixteen: [1, 2, 3, 5, 9],
      oneDown: {
        1: 2,
        2: 3,
        3: 5,
        5: 9,
      },
      levels: {
        A2500: {
          thirtyTwo: [2500, 2000, 1500, 1100, 800, 500],
          sixteen: [2500, 2000, 1500, 1100, 800],
        },
        A2000: {
          thirtyTwo: [2000, 1500, 1200, 800, 500, 300],
          sixteen: [2000, 1500, 1200, 800, 500],
        },
        A1500: {
          thirtyTwo: [1500, 1100, 800, 600, 350, 200],
          sixteen: [1500, 1100, 800, 500, 300],
        },
        A1000: {
          thirtyTwo: [1000, 800, 600, 400, 200, 100],
          sixteen: [1000, 750, 500, 300, 150],
        },
        A600: {
          thirtyTwo: [600, 420, 300, 180, 120, 60],
          sixteen: [600, 420, 300, 150, 60],
        },
        B800: {
          thirtyTwo: [800, 560, 400, 240, 160, 80],
          sixteen: [800, 560, 400, 200, 80],
        },
        B600: {
          thirtyTwo: [600, 420, 300, 180, 120, 60],
          sixteen: [600, 420, 300, 150, 60],
        },
        B500: {
          thirtyTwo: [500, 350, 250, 150, 100, 50],
          sixteen: [500, 350, 250, 125, 50],
        },
        C400: {
          thirtyTwo: [400, 280, 200, 120, 80, 40],
          sixteen: [400, 280, 200, 100, 40],
        },
        C200: {
          thirtyTwo: [200, 140, 100, 60, 40, 20],
          sixteen: [200, 140, 100, 50, 20],
        },
        C100: {
          thirtyTwo: [100, 70, 50, 30, 20, 10],
          sixteen: [100, 70, 50, 25, 10],
        },
      },
      teams: {
        G3000: [3000, 2000, 1500, 1100],
        G2000: [2000, 1500, 1100, 800],
        G1600: [1600, 1200, 800, 600],
        G1200: [1200, 900, 600, 400],
        G600: [600, 450, 300, 200],
      },
      thresholds: 'ctj-2025',
    },
    'ctj-2023': {
      thirtyTwo: [1, 2, 3, 5, 9, 17],
      sixteen: [1, 2, 3, 5, 9],
      oneDown: {
        1: 2,
        2: 3,
        3: 5,
        5: 9,
      },
      levels: {
        B600: {
          thirtyTwo: [600, 420, 300, 180, 120, 60],
          sixteen: [600, 420, 300, 150, 60],
        },
      },
      teams: {},
      thresholds: 'ctj-2023',
    },
    's1-2024': {
      thirtyTwo: [1, 2, 3, 4, 5, 6, 7, 8, 9, 17],
      sixteen: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      oneDown: {
        1: 2,
        2: 3,
        3: 5,
        4: 5,
        5: 9,
        6: 9,
        7: 9,
        8: 9,
      },
      levels: {
        A1000: {
          thirtyTwo: [1000, 800, 600, 600, 400, 400, 300, 300, 200, 100],
          sixteen: [1000, 750, 500, 500, 300, 300, 200, 200, 150],
        },
      },
      teams: {},
      thresholds: 'ctj-2025',
      leastGames: {
        games: 6,
        u10: 6,
      },
    },
  },
  thresholds: {
    'ctj-2025': {
      scales: {
        singles: [
          {
            least: 28,
            table: 'thirtyTwo',
            best: 32,
          },
          {
            least: 13,
            table: 'sixteen',
            best: 16,
          },
          {
            least: 8,
            table: 'oneDown',
            best: 8,
          },
        ],
        pair: [
          {
            least: 28,
            table: 'thirtyTwo',
            best: 32,
          },
          {
            least: 13,
            table: 'sixteen',
            best: 16,
          },
          {
            least: 8,
            table: 'oneDown',
            best: 8,
          },
          {
            least: 4,
            table: 'oneDown',
            best: 8,
          },
        ],
        team: [
          {
            least: 8,
            table: 'sixteen',
            best: 8,
          },
          {
            least: 6,
            table: 'sixteen',
            best: 4,
          },
        ],
      },
      leastGames: {
        A: {
          games: 6,
          u10: 4,
        },
        B: {
          games: 6,
          u10: 4,
        },
        C: {
          games: 4,
          u10: 4,
        },
        G: {
          games: 6,
          u10: 4,
        },
      },
    },
    'ctj-2023': {
      scales: {
        singles: [
          {
            least: 32,
            table: 'thirtyTwo',
            best: 32,
          },
          {
            least: 16,
            table: 'sixteen',
            best: 16,
          },
          {
            least: 8,
            table: 'oneDown',
            best: 8,
          },
        ],
        pair: [
          {
            least: 16,
            table: 'sixteen',
            best: 16,
          },
          {
            least: 8,
            table: 'sixteen',
            best: 8,
          },
          {
            least: 4,
            table: 'oneDown',
            best: 4,
          },
        ],
        team: [
          {
            least: 8,
            table: 'sixteen',
            best: 8,
          },
          {
            least: 6,
            table: 'sixteen',
            best: 4,
          },
        ],
      },
      leastGames: {},
    },
  },
};
