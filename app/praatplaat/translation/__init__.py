"""A sentence that no card says: translated by a machine, through an online service, and never kept.

Nobody has checked what comes out; `verifying` only refuses what is certainly no translation.
"""
