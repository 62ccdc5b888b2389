// Deterministic monthly staff snapshots. usage: node gen_bulk.mjs <persons> <months> <seed> > bulk.csv
// columns: person,month_index(0..),school,district,role,fte,reason  (one row per person-month; reason only on the last month of a spell)
import { createWriteStream } from 'node:fs';

const [np, nm, seed] = process.argv.slice(2).map(Number);
let s = seed >>> 0;
const rnd = () => {
  s ^= s << 13;
  s >>>= 0;
  s ^= s >>> 17;
  s ^= s << 5;
  s >>>= 0;
  return s / 4294967296;
}; // xorshift32
const roles = ['teacher', 'teacher', 'teacher', 'teacher', 'aks', 'support', 'leader'];
const NS = 150;
const out = [];
out.push('person,month,school,district,role,fte,reason');
const w = process.stdout;
for (let p = 0; p < np; p++) {
  let school = Math.floor(rnd() * NS),
    role = roles[Math.floor(rnd() * 7)],
    fte = [1, 1, 1, 0.8, 0.6, 0.5][Math.floor(rnd() * 6)];
  let t = rnd() < 0.7 ? 0 : Math.floor(rnd() * nm),
    age = 24 + Math.floor(rnd() * 40);
  while (t < nm) {
    const h = (role === 'aks' ? 0.022 : role === 'leader' ? 0.008 : 0.01) * (school % 10 === 0 ? 1.6 : 1);
    const y = Math.floor(t / 12),
      retire = age + y >= 62 ? 0.02 : 0;
    const u = rnd();
    let reason = '',
      next = 1,
      mv = false,
      gone = false,
      gap = 0;
    if (u < retire) {
      reason = 'retired';
      gone = true;
    } else if (u < retire + h * 0.45) {
      mv = true;
      reason = 'moved_school';
    } else if (u < retire + h) {
      reason = 'left';
      gone = rnd() < 0.8;
      gap = 3 + Math.floor(rnd() * 20);
    } else if (u < retire + h + 0.002) {
      reason = 'role';
    }
    if (rnd() < 0.003) gap = Math.max(gap, 0) || 1 + Math.floor(rnd() * 2); // short hole
    out.push(`P${p},${t},${school},${school % 15},${role},${fte},${gone ? reason : ''}`);
    if (gone) break;
    if (mv) school = Math.floor(rnd() * NS);
    if (reason === 'role') role = roles[Math.floor(rnd() * 7)];
    t += 1 + gap;
  }
  if (out.length > 50000) {
    w.write(out.join('\n') + '\n');
    out.length = 0;
  }
}
w.write(out.join('\n') + '\n');
