export { FAULTS, type Fault, type PlantedFault, plantFault } from './plant-fault.ts';
