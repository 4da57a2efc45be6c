// RosterOptimizer
