"""Sound: engines that speak, the chain that makes a clip of what they say, checks, and the cache of clips.

Nothing is imported here, so that the small programs in this package start without numpy and FFmpeg.
"""
