import { backward, forward, narrow } from './homework.ts';
import {
  failing,
  oneFigure,
  proposed,
  right,
  roundedEarly,
  under,
  unexplained,
  unreadable,
  wrong,
  type Theme,
} from './row.ts';

export const unitsTheme: Theme = {
  id: 'units',
  title: 'Nats and bits',
  words:
    'A bare number is taken for nats. One that names its unit is compared in that unit. One bit is ln 2 = 0.693147 nats.',
  groups: [
    {
      problem: forward,
      rows: [
        right('24.11nats', 'No space is needed.', 4),
        right('24.11 nat', 'The singular will do.', 4),
        right('24.11 nits', 'An old name of the nat.', 4),
        right('24.11 (nats)', 'In brackets.', 4),
        right('34.79 bits', '24.1137/0.693147 = 34.7887.', 4),
        right('34,79 Bit', 'In German, with a comma.', 4),
        right('34.8 bits', '34.7887, rounded.', 3),
        right('34.7887 \\text{ bits}', 'In TeX.', 6),
        right('34.79 shannons', 'The bit by its other name.', 4),
        right('34.79 bits = 24.11 nats', 'Both, and both right: the last is judged.', 4),
        right('24.11 nats = 34.79 bits', 'Both, and both right: the last is judged.', 4),
        oneFigure('30 bits', '34.7887 to one figure.'),
        roundedEarly('34.78 bits', 'Cut off, not rounded.'),
        wrong('34.79', 'answer-in-bits', 'The right value in bits, without its unit.'),
        wrong('34.7887', 'answer-in-bits', 'The right value in bits, without its unit.'),
        wrong('34.79 nats', 'answer-in-bits', 'The right value in bits, called nats.'),
        wrong('24.11 bits', 'nats-called-bits', 'The right value in nats, called bits.'),
        wrong('69.58 bits', 'missing-half', '48.2274 nats are 69.5774 bits: twice the value.'),
        wrong('2.947 bits', 'reversed-direction', '2.0425 nats are 2.9468 bits: the other direction.'),
        wrong('36.79 bits', 'missing-log-term', '25.5 nats are 36.7887 bits.'),
        unexplained('27.0 bits', 'No known mistake gives 27.0 bits.'),
        proposed(
          '25 bits',
          [
            'nats-called-bits+log-base-10',
            'nats-called-bits+log-sd-for-log-variance',
            'nats-called-bits+missing-log-term',
            'nats-called-bits+missing-minus-one',
          ],
          'The four mistakes that give 25 nats, and nats called bits.',
        ),
        right('24.11 nats (34.79 bits)', 'Both, and both right: the same answer in two units.', 4),
        unreadable('24.11 nats (24.11 bits)', 'Two units, and the numbers do not agree.'),
        unreadable('24.11 dB', 'A decibel is no unit of information here.'),
        unreadable('24.11 b', 'A bit, a byte, a ban?'),
        right('34.79 Sh', 'Sh is the sign of the shannon.', 4),
        failing(
          right('10.47 hartleys', 'A hartley is ln 10 nats: 24.1137/2.302585 = 10.4724.', 4),
          'Only nats and bits are known. It is refused, and not called wrong.',
        ),
        ...under({ unit: 'bits' }, [
          right('34.79', 'Where the instructor asks for bits, a bare number is bits.', 4),
          right('24.11 nats', 'A unit that is named counts.', 4),
        ]),
      ],
    },
    {
      problem: backward,
      rows: [
        right('2.95 bits', '2.042544/0.693147 = 2.946769.', 3),
        right('2,947 bit', '2.946769, rounded, with a comma.', 4),
        wrong('2.95', 'answer-in-bits', 'The right value in bits, without its unit.'),
        wrong('2.04 bits', 'nats-called-bits', 'The right value in nats, called bits.'),
        wrong('5.894 bits', 'missing-half', '4.0851 nats are 5.8935 bits.'),
      ],
    },
    {
      problem: narrow,
      rows: [
        right('-1.275 bits', '−0.883647/0.693147 = −1.274833.', 4),
        wrong('-1.275', 'answer-in-bits', 'The right value in bits, without its unit.'),
        wrong('-0.884 bits', 'nats-called-bits', 'The right value in nats, called bits.'),
        proposed('1.275', ['wrong-sign+answer-in-bits'], 'In bits, and with the other sign: 1.2748.'),
      ],
    },
  ],
};
