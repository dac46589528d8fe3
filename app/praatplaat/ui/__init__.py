"""What the pages of the studio show. Knows Streamlit, and nothing of the web server."""
