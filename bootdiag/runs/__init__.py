"""Many captures: tables, frames, comparison, batches, plots."""
