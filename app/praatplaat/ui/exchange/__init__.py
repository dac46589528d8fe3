"""Workbooks and bundles in and out, on a page."""
