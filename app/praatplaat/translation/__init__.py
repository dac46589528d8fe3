"""Translating by machine, through an online service: drafts for a phrase set, and what no card says.

Nobody has checked what comes out; `verifying` only refuses what is certainly no translation. A sentence that
is typed on a visit is never kept.
"""
