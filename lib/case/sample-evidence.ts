/** The made-up screenshot of the sample case: 240 × 150 pixels that say themselves that they are a sample. */
export const SAMPLE_SCREENSHOT = {
  name: "示例截图-会员扣费.png",
  mediaType: "image/png",
  source: "示例，内容是编的",
  proves: "平台扣了会员权益包的钱",
};

/** Its bytes, base64. */
export const SAMPLE_SCREENSHOT_BASE64 = [
  "iVBORw0KGgoAAAANSUhEUgAAAPAAAACWCAMAAADXJvXnAAAAGFBMVEXt8vF+gIpZWmecnqI0NEW8wMM/QFB4eoTCdI+EAAAGI0lEQVR42u2c3ZobIQiGFQTv",
  "/44LH+hMkt2Ddg+mtrxPk9n52a2fICqatFYURVEURVEURVEURfGf0YmZO7fGQ+yU1d51CvutzrgX989lDFW81M+028kYJm60Rv7jYCUe7A8C3H+60D+BnOn/",
  "7ETMojpbm+SCRUyptDGb37RDo+m/Mo8W/KpeRdyaLtjkMo3OfWifPXSHyU8WLHTDxI5mr0GwMI8b3AaZNzMPlaMFW+u15ustU4f0MUyNNVpY2AzOrO705tzm",
  "0p2FVEmsbT9d7J9CmvJN9OhNOQQLItQ0g3r7HSRw6SmECH4qYmFJtQnCEQ8zsLVicpc2+TytUffRXeGwoK1dphn5aAu7uVywG9EEm0RryBDMGq2XzeubR2kW",
  "67Rmsxp4utA/YVBDo4SfojOyK+HSNuzwNuyWhuBmQw4fdJwctEInQWeP8ZUoowcWBOyh5uLaolsiQrw+WbBFZHuHy7p0jK8QwcLW3K0NkwkmRuBCP3Z2lGaX",
  "gGElw6VNnjmtdBfFezTplbGGlacPLd20uroZa7WYKJgzd7cmrk3rjnxoqRz0oy1cFEVRFEVRFEVRfE//5jq9nDFmkUJf3jyKlabNOb8nqWO9TF8eC6mUk2f+",
  "RjATxcMa0+nIiIGuxPfjY3rnLjzPvBQFGmsNLZS71mVg2emPqAAcPB3GqD5fsZkaq1WUf9TTC55rYMXlp/CkXayLtiurM7ZgRgbEiq579VBVdpXY9fjNOeOx",
  "ND3eXKwnjMb1pNeo//E+n9LLoU3GfK9z2FBhc/4o3tzenoJdbHg7tE4PC53jUjwC3XYzjtqewRd/15rgh5chV0tR8hbu2fqIpBcvR1gJrsnp7WFhryKzOhyB",
  "eFWJv0GwPJUXexNJL4lJpDOxCcDPOmWUxnFXxC65ZjiDYG/DntL3trKdKN6eFfzGjiUolAVYclEQp7vvCkVLcPom+coiJEcEZBrTG6pHaboJftrCdC0Bezm9",
  "xHPFmcnDOlsrYlQDr7x0rruFS8vVpWX8vprnzDpagfwm+LE27GXAqlLqlzCbYOEh3HVmtzIRgjQj2OqelkwyE9OUdu+gxwr9caoZnVe0fgq94goER2BFh4SS",
  "co5C7Fxd512wjGtYsTSkS4t4RQmvfs+DQFYuPdoPQ45IWAPFFGJf8pdwQtMbonpaWF4sfPXIIZRinCJzoNFbHMB/ACvPHMHReHCkRb7nwYpIXufC04sknBF3",
  "REwWKztf4w4UW9474lNgsyZK3AW7d9ZlmEtjoGWyP0X1FewebI1FURTFv8/HoGDlON4yXBhPnNUHt5YbZK8cR7vN9ygvZyfsgmP6iEcnRqTHCd4wb41XEivQ",
  "SzB+tEmQ5KT5L5nV/pbQPMZUbubpNXCMLJ7vyXPTxoR3W1huWbxTWDZiCKZPwXiEckYXqY+5qgETpAdntn8kOO0TacSdydNlPt2C0YZl1w3qR3x69bSE3xS8",
  "CJfep36WU/lMbPEWzGsW6AkgPuwzLmtyl0HrxaWtmeaGPOxNJI3ETL+tzMzD5L7PZumexEvTugf7JyB8Zoyn+54dc6PDHPrW6yJev6Rp3bRm+Bm5WNkujaSX",
  "MAYd47Dp/13wfQFFwofZV8R05XrmEtw9XWCtt/sjp/n0thCyp8ulIdg3hwu5nWVlosMDunt795yePXFYr+TLmrdVwHWil4wVoK+RlvVgwnBs/8TaPK4V39lB",
  "ayeqpOeGakW2FZeiaiSnFfO0VlwURVEURVEURVF8yX2BaG95CGTfX6mQltPDk5GduLxkrp05/tbXrbxw3graDe7GtJe4btgPFdBD4kR95LYX3wztsrfpT6S3",
  "sBok+S6yTFDzvi2MfA6+Vco/Ph57uI4VvFwUUhhfY4IPxS/vRkJW9qZb3zx4vGAJWXBmTnX91p7d1Wd8hUe4tMjZgnu0zoZNamvNpW1RLjIqIpJ44dXnCpZw",
  "aLdafAmcWTJcXDI4yXZw1EG0+HMFxyEUROzFUhmn0Vua2J+4BLfTlhs+BKdL70vuw9n1eF0w1HLbq6OnCxbusfB7H1/Iy1gronfu+D63Gy6KoiiKoiiKoiiK",
  "oiiKoiiKoiiKoiiKoiiKoiiKoij+Z34BkEUeZhhDocoAAAAASUVORK5CYII=",
].join("");
