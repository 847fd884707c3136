// Compiles when the package's declarations agree with contract.d.ts.
import type * as Ours from 'slipstream-checkpoint';
import type * as Contract from './contract.js';

interface State { offset: number; partition: string }
interface Item { at: string }

/** What a host is given: ours has to be usable as the contract's. */
declare const given: {
  Checkpoint: Ours.Checkpoint<State, boolean>;
  CheckpointDefaults: Ours.Checkpoint;
  CheckpointClass: typeof Ours.Checkpoint;
  Dependency: Ours.Dependency<State>;
  DependencyDefaults: Ours.Dependency;
  DependencyClass: typeof Ours.Dependency;
  PausableStream: Ours.PausableStream<Item>;
  pausable: typeof Ours.pausable;
  isCheckpointError: typeof Ours.isCheckpointError;
};
given satisfies {
  Checkpoint: Contract.Checkpoint<State, boolean>;
  CheckpointDefaults: Contract.Checkpoint;
  CheckpointClass: typeof Contract.Checkpoint;
  Dependency: Contract.Dependency<State>;
  DependencyDefaults: Contract.Dependency;
  DependencyClass: typeof Contract.Dependency;
  PausableStream: Contract.PausableStream<Item>;
  pausable: typeof Contract.pausable;
  isCheckpointError: typeof Contract.isCheckpointError;
};

/** What holds no class: the same in both directions. */
interface OurData {
  MarkerLike: Ours.MarkerLike;
  Marker: Ours.Marker;
  DurationLike: Ours.DurationLike;
  CheckpointCache: Ours.CheckpointCache;
  Phase: Ours.Phase;
  Position: Ours.Position<State>;
  CheckpointRecord: Ours.CheckpointRecord;
  DependencyRecord: Ours.DependencyRecord;
  DependencyOptions: Omit<Ours.DependencyOptions, 'downtimeCheck' | 'recoveryCheck'>;
  Pausable: Ours.Pausable;
  CheckpointOptions: Omit<Ours.CheckpointOptions<State, boolean>, HoldsClass>;
  HeartbeatResult: Ours.HeartbeatResult;
  AdmitOptions: Ours.AdmitOptions;
  GateOptions: Ours.GateOptions<Item, State>;
  WatchOptions: Ours.WatchOptions<Item>;
  Source: Ours.Source<Item>;
  PausableStream: Ours.PausableStream<Item>;
  CheckpointError: Ours.CheckpointError;
  ErrorCode: Ours.ErrorCode;
}
interface ContractData {
  MarkerLike: Contract.MarkerLike;
  Marker: Contract.Marker;
  DurationLike: Contract.DurationLike;
  CheckpointCache: Contract.CheckpointCache;
  Phase: Contract.Phase;
  Position: Contract.Position<State>;
  CheckpointRecord: Contract.CheckpointRecord;
  DependencyRecord: Contract.DependencyRecord;
  DependencyOptions: Omit<Contract.DependencyOptions, 'downtimeCheck' | 'recoveryCheck'>;
  Pausable: Contract.Pausable;
  CheckpointOptions: Omit<Contract.CheckpointOptions<State, boolean>, HoldsClass>;
  HeartbeatResult: Contract.HeartbeatResult;
  AdmitOptions: Contract.AdmitOptions;
  GateOptions: Contract.GateOptions<Item, State>;
  WatchOptions: Contract.WatchOptions<Item>;
  Source: Contract.Source<Item>;
  PausableStream: Contract.PausableStream<Item>;
  CheckpointError: Contract.CheckpointError;
  ErrorCode: Contract.ErrorCode;
}
declare const ours: OurData;
declare const contract: ContractData;
ours satisfies ContractData;
contract satisfies OurData;

/** A class with private parts is assignable in one direction only, so what holds one is compared by its names … */
type HoldsClass = 'dependencies' | 'onPause' | 'onResume' | 'onDowntime' | 'onRecovery' | 'onError';
type SameNames<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : { missing: Exclude<keyof B, keyof A>; extra: Exclude<keyof A, keyof B> };
true satisfies SameNames<Ours.CheckpointOptions<State>, Contract.CheckpointOptions<State>>;
true satisfies SameNames<Ours.DependencyOptions, Contract.DependencyOptions>;
true satisfies SameNames<Omit<typeof Ours, 'prototype'>, Omit<typeof Contract, 'prototype'>>;

/** … and, without the names of the classes, by what is handed to the host's functions and expected of them. */
declare const ourOptions: Ours.CheckpointOptions<State, boolean>;
ourOptions satisfies Contract.CheckpointOptions<State, boolean>;
declare const ourDependencyOptions: Ours.DependencyOptions;
ourDependencyOptions satisfies Contract.DependencyOptions;

/** `any` would agree with everything, so nothing is it, nor gives it. */
type Given<T> = { [K in keyof T]: T[K] extends (...args: never[]) => infer R ? Awaited<R> : T[K] };
type AnyNames<T> = { [K in keyof T]: 0 extends 1 & T[K] ? K : never }[keyof T];
declare const isAny:
  | AnyNames<OurData & typeof given> | AnyNames<Given<typeof given.Checkpoint>> | AnyNames<Given<typeof given.Dependency>>
  | AnyNames<Given<OurData['PausableStream']>> | AnyNames<Given<OurData['HeartbeatResult']>> | AnyNames<Given<OurData['Position']>>;
isAny satisfies never;
